import { approvals } from '../../../src/checks/approvals/index.ts';

/** The table of who may roll back what, and the rules that say the same. */
export const document = `# Rollback plan

## Rollback Authority Matrix

| Scenario | Authority | Approval Required | Communication |
|----------|-----------|-------------------|---------------|
| Single stage rollback (within 1 hour of deploy) | On-call Engineer | No (notify after) | #ops-shared post |
| Single stage rollback (>1 hour after deploy) | On-call Engineer | EP21 Tech Lead approval | #ops-shared + email stakeholders |
| Multi-stage rollback | EP21 Tech Lead | Operations Manager approval | Incident report + stakeholder meeting |
| Emergency full rollback | On-call Engineer (initiate) | EP21 Tech Lead (authorize git revert) | Immediate escalation |
`;

export const said = {
  roles: {
    'On-call Engineer': { teams: ['acme/on-call'] },
    'EP21 Tech Lead': { users: ['lead'] },
    'Operations Manager': { users: ['manager'] },
  },
  rules: [
    {
      name: 'Single stage rollback (within 1 hour of deploy)',
      when: { stages: ['one'], 'since-deploy': { 'at-most': '1h' } },
      initiate: { roles: ['On-call Engineer'] },
      approve: 'none',
      notify: '#ops-shared post',
    },
    {
      name: 'Single stage rollback (>1 hour after deploy)',
      when: { stages: ['one'], 'since-deploy': { over: '1h' } },
      initiate: { roles: ['On-call Engineer'] },
      approve: { roles: ['EP21 Tech Lead'] },
      notify: '#ops-shared + email stakeholders',
    },
    {
      name: 'Multi-stage rollback',
      when: { stages: ['many'] },
      initiate: { roles: ['EP21 Tech Lead'] },
      approve: { roles: ['Operations Manager'] },
      notify: 'Incident report + stakeholder meeting',
    },
    {
      name: 'Emergency full rollback',
      when: { stages: ['all'] },
      initiate: { roles: ['On-call Engineer'] },
      approve: { roles: ['EP21 Tech Lead'] },
      notify: 'Immediate escalation',
    },
  ],
  table: { file: 'docs/rollback-plan.md' },
};

export const options = approvals.options.parse(said);
