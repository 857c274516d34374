import { z } from 'zod';
import { plainText, someText } from '../plain-text.ts';
import { sharedFields } from '../shared-fields.ts';

/** What was done: where, when, with whom, for how many, and what came of it? */
const participants = z
  .object({
    kind: someText().meta({ title: 'Who', description: 'Prosecutors, border guards, States' }),
    number: z.number().int().min(1).nullable().default(null).meta({ title: 'Number' }),
    exact: z
      .boolean()
      .default(true)
      .meta({ title: 'Exact', description: 'False for "more than 30" and "some 30"' }),
  })
  .strict();

export const activitySchema = z
  .object({
    type: z.literal('activity').meta({ title: 'Type' }),
    ...sharedFields('Held'),
    kind: z
      .enum([
        'training',
        'workshop',
        'expert-meeting',
        'legislative-assistance',
        'mission',
        'publication',
        'side-event',
        'conference',
        'research',
        'other',
      ])
      .nullable()
      .default(null)
      .meta({ title: 'Kind' }),
    place: someText()
      .nullable()
      .default(null)
      .meta({ title: 'Place', description: 'As the source names it' }),
    count: z.number().int().min(1).default(1).meta({
      title: 'How many',
      description: 'More than 1 where a source speaks of several as one: "four workshops"',
    }),
    participants: z.array(participants).default([]).meta({ title: 'Participants' }),
    states: z
      .array(someText())
      .default([])
      .meta({ title: 'Participating States', description: 'As the source names them' }),
    programme: someText().nullable().default(null).meta({ title: 'Programme' }),
    partners: z.array(someText()).default([]).meta({ title: 'Partners' }),
    outcome: plainText().nullable().default(null).meta({ title: 'Outcome' }),
  })
  .strict()
  .meta({ title: 'Activity', description: 'A training, meeting, mission or other thing that was done' });
