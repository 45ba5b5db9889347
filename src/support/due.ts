import type { SupportCase } from '../case/types.js';
import type { Truth } from '../law/rule.js';
import type { Reading } from '../law/types.js';
import type { BenefitId } from '../types.js';

/** Whether somebody of a group that has a benefit gets it under a reading: yes, no, or the fact that is lacking to tell. */
export const isDue: Readonly<Record<BenefitId, (supportCase: SupportCase, reading: Reading) => Truth>> = {
  tuition: () => true,
  'living-allowance': ({ group }, reading) => group !== 'enterprise-employee' || reading['employee-living-allowance'] === 'yes',
  'permanent-teacher-course': (supportCase, reading) => isContract('permanent', supportCase, reading),
  'guest-teacher-course': (supportCase, reading) => isContract('guest', supportCase, reading),
};

/** Teachers have a contract, unless all of them count as permanent; whoever else has such a benefit needs none. */
function isContract(contract: 'permanent' | 'guest', supportCase: SupportCase, reading: Reading): Truth {
  if (supportCase.group !== 'vocational-teacher') return true;
  if (reading['course-amount-by'] === 'group') return contract === 'permanent';
  const given = supportCase.teaching?.contract;
  return given === undefined ? 'teaching.contract' : given === contract;
}
