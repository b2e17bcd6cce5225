import { z } from 'zod';
import { command } from '../../ipc/define';

export const sampleContract = {
  'sample.fill': command(
    {
      permission: 'administer',
      summary: 'Fills an empty file with the sample town: invented associations and people, two campaigns, three sessions.',
    },
    z.strictObject({
      /** How many times the town’s size; 1 for the real one, more for measurements. */
      scale: z.int().min(1).max(100).optional(),
    }),
    z.strictObject({ associations: z.int(), councillors: z.int(), requests: z.int(), sessions: z.int() }),
  ),
};
