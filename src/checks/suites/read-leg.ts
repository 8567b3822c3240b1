import { parseJson } from '../../formats/json.ts';
import { decodeText } from '../../formats/text.ts';
import { evidenceEnvelope } from '../../model/evidence-envelope.ts';
import { GateError } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import { legPayload, type LegRead } from './evidence.ts';

const mostValues = 100_000;

/** What a leg stored; undefined for evidence of another check, which may lie beside it. Throws for what is no evidence. */
export function readLeg(bytes: Uint8Array, file: string): LegRead | undefined {
  const { value } = parseJson(decodeText(bytes, file, limits.baselineBytes), file, { mostValues });
  const envelope = evidenceEnvelope.safeParse(value);
  if (!envelope.success) throw noEvidence(file);
  const { check, sha, run, attempt, payload } = envelope.data;
  if (check !== 'suites') return undefined;
  const inner = legPayload.safeParse(payload);
  if (!inner.success) throw noEvidence(file);
  const { leg, results, changed } = inner.data;
  return {
    leg,
    results,
    from: { file, sha, ...(run !== undefined && { run }), ...(attempt !== undefined && { attempt }), changed },
  };
}

const noEvidence = (file: string): GateError =>
  new GateError('malformed', `${file} is not evidence of test suites`, {
    at: { file },
    hint: 'Write it with `epic21-gate collect suites --leg NAME --output FILE`.',
  });
