import { z } from 'zod';
import { contract } from '#shared/ipc/contract';
import { Bytes, type Operation } from '#shared/ipc/define';

/** One operation as `--list` tells it. */
export interface ListedOperation extends Pick<Operation, 'kind' | 'permission' | 'summary'> {
  readonly name: string;
  readonly input: unknown;
  readonly output: unknown;
}

/** Every operation of the contract with the JSON Schema of what goes in and what comes out. */
export function listOperations(): ListedOperation[] {
  return Object.entries<Operation>(contract).map(([name, { kind, permission, summary, input, output }]) => ({
    name,
    kind,
    permission,
    summary,
    input: schemaOf(input, { $file: { type: 'string', description: 'path of the file' } }),
    output: schemaOf(output, { $bytes: { type: 'integer', description: 'number of bytes; --out writes them' } }),
  }));
}

function schemaOf(schema: z.ZodType, bytes: Record<string, z.core.JSONSchema.BaseSchema>): unknown {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === Bytes) Object.assign(jsonSchema, { type: 'object', properties: bytes, required: Object.keys(bytes) });
    },
  });
}
