import type { SupportCase } from '../case/types.js';
import type { Truth } from '../law/rule.js';
import type { Reading } from '../law/types.js';
import type { BenefitId } from '../types.js';

/** Whether somebody of a group that has a benefit gets it under a reading: yes, no, or the fact that is lacking to tell. */
export function isDue(benefit: BenefitId, supportCase: SupportCase, reading: Reading): Truth {
  switch (benefit) {
    case 'tuition':
      return true;
    case 'living-allowance':
      return supportCase.group !== 'enterprise-employee' || reading['employee-living-allowance'] === 'yes';
    case 'permanent-teacher-course':
      return isContract('permanent', supportCase, reading);
    case 'guest-teacher-course':
      return isContract('guest', supportCase, reading);
  }
}

/** Teachers have a contract, unless all of them count as permanent; whoever else has such a benefit needs none. */
function isContract(contract: 'permanent' | 'guest', supportCase: SupportCase, reading: Reading): Truth {
  if (supportCase.group !== 'vocational-teacher') return true;
  if (reading['course-amount-by'] === 'group') return contract === 'permanent';
  const given = supportCase.teaching?.contract;
  return given === undefined ? 'teaching.contract' : given === contract;
}
