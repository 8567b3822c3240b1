import { z } from 'zod';

/** What stored evidence is wrapped in: of which check, of which commit, when, and by which version of the gate. */
export const evidenceEnvelope = z.object({
  schema: z.literal(1).describe('The version of this envelope.'),
  check: z.string().min(1).describe('The check that gathered the evidence.'),
  sha: z
    .string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id')
    .describe('The commit that was checked out.'),
  ref: z.string().optional().describe('The branch or tag of the run.'),
  run: z.string().optional().describe('The run that gathered it.'),
  time: z.iso
    .datetime({ offset: true, error: 'a time with its zone, such as 2025-11-11T09:30:00Z' })
    .describe('When it was gathered.'),
  tool: z
    .object({
      name: z.string().min(1).describe('Who gathered it.'),
      version: z.string().min(1).describe('In which version.'),
    })
    .describe('What gathered it.'),
  payload: z.record(z.string(), z.unknown()).describe('The evidence itself.'),
});

export type EvidenceEnvelope = z.infer<typeof evidenceEnvelope>;
