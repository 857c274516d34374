/**
 * How strongly does an adopted paragraph speak, and what does it do? The verb that opens it says so, by the drafting
 * practice of intergovernmental bodies: what is asked of others stands on a ladder, what a body does itself does not.
 *
 *     obligation > strong urging > recommendation > encouragement > invitation > option
 *
 * | force           | words that carry it                                         |
 * |-----------------|-------------------------------------------------------------|
 * | obligation      | shall, must, *Demands*                                      |
 * | strong-urging   | *Urges*, *Calls upon*, are urged to                         |
 * | recommendation  | *Recommends*, should                                        |
 * | encouragement   | *Encourages*, are encouraged to                             |
 * | invitation      | *Invites*, are invited to                                   |
 * | option          | may wish to, may, could                                     |
 * | decision        | *Decides*, *Establishes*, *Endorses*                        |
 * | request         | *Requests* (of its own secretariat, mostly)                 |
 * | acknowledgement | *Recalling*, *Welcomes*, *Takes note*: nothing is asked     |
 * | none            | no formula: a heading line, narrative                       |
 */
export const FORCES = [
  'obligation',
  'strong-urging',
  'recommendation',
  'encouragement',
  'invitation',
  'option',
  'decision',
  'request',
  'acknowledgement',
  'none',
] as const;

export type Force = (typeof FORCES)[number];

export const isForce = (name: string): name is Force => (FORCES as readonly string[]).includes(name);

const LADDER: Readonly<Partial<Record<Force, number>>> = {
  obligation: 6,
  'strong-urging': 5,
  recommendation: 4,
  encouragement: 3,
  invitation: 2,
  option: 1,
};

/** Softening words after the formula ("should consider", "should endeavour to") cost less than a rung. */
const HEDGE_COST = 0.5;

/**
 * Place on the ladder: 6 for an obligation down to 1 for an option, half a step less where the formula is hedged;
 * null for what stands beside the ladder (decision, request, acknowledgement, none).
 */
export function ladderPosition(force: Force, hedged: boolean): number | null {
  const rung = LADDER[force];
  return rung === undefined ? null : rung - (hedged ? HEDGE_COST : 0);
}

/** For readers, in English. */
export const FORCE_LABELS: Readonly<Record<Force, string>> = {
  obligation: 'obligation',
  'strong-urging': 'strong urging',
  recommendation: 'recommendation',
  encouragement: 'encouragement',
  invitation: 'invitation',
  option: 'option',
  decision: 'decision',
  request: 'request',
  acknowledgement: 'acknowledgement',
  none: 'none',
};
