import type { SupportCase } from 'haiphong-training-support';

type Enterprise = NonNullable<Extract<SupportCase, { readonly group: 'enterprise-employee' }>['enterprise']>;

/** The enterprise of an employee, as far as it is told; of others nothing. */
export const enterpriseOf = (supportCase: SupportCase): Enterprise => (supportCase.group === 'enterprise-employee' && supportCase.enterprise) || {};
