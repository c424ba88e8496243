/** What the functions are asked to do. */
export interface Options {
  /** Leave out what could not be read, and say so in `notices`, instead of throwing. */
  lenient?: boolean;
}

/**
 * Estimates the penalty for a link, such as `?v=1&regime=uk&people=82946`, or an address that holds one.
 *
 * @throws An Error with the sentence that the page would show, on the first value that cannot be read, unless lenient.
 */
export function estimate(link: string, options?: Options): EstimateResult;

/**
 * Simulates the breach of a link, and some years; the link says how often, from which seed and over how many years.
 *
 * @throws An Error with the sentence that the page would show, on the first value that cannot be read, unless lenient.
 */
export function simulate(link: string, options?: Options): SimulationResult;

/**
 * Reads a link.
 *
 * @throws An Error with the sentence that the page would show, on the first value that cannot be read, unless lenient.
 */
export function readLink(link: string, options?: Options): ReadingResult;

/**
 * Writes facts as a link in its canonical spelling, from its `?` on. Defaults are left out.
 *
 * @throws An Error with the sentence that the page would show, on the first value that cannot be read, unless lenient.
 */
export function writeLink(facts: GivenFacts, options?: Options): string;

/** What a link comes to. Amounts are whole pence or cents, percentages such as 17.5, chances between 0 and 1. */
export interface EstimateResult {
  version: Version;
  /** The link in its canonical spelling. */
  link: string;
  notices: Notice[];
  regime: Regime;
  currency: 'GBP' | 'EUR';
  /** The most that the law allows. */
  statutoryMaximum: number;
  seriousness: Seriousness;
  /** How much of the amount is left for the size of the undertaking. */
  size: { percent: Range };
  /** The sum over the infringements, no more than the statutory maximum. */
  startingPoint: Range;
  /** Aggravating and mitigating factors, as a signed percentage. */
  adjustment: { percent: Range };
  infringements: Infringement[];
  /** After the steps, before the public-sector approach, hardship and settlement. */
  penaltyBeforeReductions: Penalty;
  /** If one is imposed at all. */
  penalty: Penalty;
  /** The chance that this breach, once reported, ends in a fine, and in a reprimand. */
  chance: { fine: Range; reprimand: Range };
  /** The chance times the penalty. */
  expected: { central: number };
  controls: ControlWorth[];
  working: Line[];
}

/** What the simulation of a link comes to. Amounts are pence or cents, not rounded; chances lie between 0 and 1. */
export interface SimulationResult {
  /** The link in its canonical spelling. */
  link: string;
  notices: Notice[];
  regime: Regime;
  currency: 'GBP' | 'EUR';
  /** The number that the simulation started from. */
  seed: number;
  draws: number;
  years: number;
  /** How much there is to be expected of each in a year; of attacks, the chance of any. */
  likelihood: { attacks: Range; incidents: Range; breaches: Range };
  /** The breach of the link. */
  breach: Exposure;
  /** The years. */
  period: Exposure;
}

/** The sum of penalties. */
export interface Exposure {
  /** Of any penalty. */
  chance: Compared;
  expected: Compared;
  /** The chance of more than the link's `appetite`, where it states one. */
  aboveAppetite: Compared | null;
  /** Sums that so large a share of all draws does not exceed. */
  percentiles: { share: number; amount: number; error: number }[];
  /** How likely more than an amount is. */
  curve: { amount: number; chance: Compared }[];
}

/** A number in closed form, and from the simulation with its standard error. */
export interface Compared {
  closedForm: number;
  simulated: number;
  error: number;
}

export interface ReadingResult {
  /** The link in its canonical spelling. */
  link: string;
  facts: Facts;
  notices: Notice[];
}

export interface Version {
  /** Of the link's grammar. */
  link: number;
  /** The day of the rulebook, such as `2026-11-23`. */
  rulebook: string;
  engine: string;
}

export interface Notice {
  /** An error was left out of the scenario; a note changes nothing. */
  kind: 'error' | 'note';
  key: string;
  /** What stood there. */
  value: string;
  /** What was wrong and what would be right, in full sentences. */
  message: string;
}

export interface Range {
  lowest: number;
  central: number;
  highest: number;
}

/** `lowest ≤ p10 ≤ central ≤ p90 ≤ highest ≤ statutoryMaximum` */
export interface Penalty extends Range {
  /** Nine in ten decided cases like it lie above. */
  p10: number;
  /** Nine in ten decided cases like it lie below. */
  p90: number;
}

export interface Seriousness {
  degree: 'low' | 'medium' | 'high';
  /** Of a hundred points. */
  score: number;
  /** Of the statutory maximum. */
  percent: Range;
  factors: Factor[];
}

export interface Factor {
  key: 'people' | 'data' | 'harm' | 'fault' | 'warnings' | 'duration' | 'vulnerable';
  points: number;
  /** The most that it can add. */
  of: number;
}

/** Provisions that were broken by the same failing. */
export interface Infringement {
  /** As a link spells them, such as `5-1-f`. */
  provisions: string[];
  statutoryMaximum: number;
  seriousness: { percent: Range };
  startingPoint: Range;
}

export interface ControlWorth {
  key: Control;
  state: State;
  /** What would change, in percent of what is, had it been in place everywhere. */
  ifFull: {
    penaltyChange: number;
    fineChanceChange: number;
    breachChanceChange: number;
  };
}

/** A line of the working. */
export interface Line {
  step: Step;
  /** What happens in it, in words. */
  line: string;
  operands: Operand[];
  /** How the operands give the result. */
  operation: Operation;
  result: Value;
  source: Source | null;
  basis: Basis;
}

export interface Operand {
  name: string;
  value: Value;
  /** The rulebook, a fact of the link, an assumption in place of one, the link's own pin, or an earlier line. */
  origin: 'rule' | 'fact' | 'assumed' | 'pinned' | 'earlier';
  /** The parameter of the rulebook, or the key of the link. */
  key?: string;
  basis?: Basis;
  /** How far the cited passage was checked. */
  confidence?: 'primary' | 'copy' | 'derived' | 'secondary' | 'unverified';
  source?: Source;
}

export interface Source {
  id: string;
  pinpoint: string;
  url: string;
}

/** Anything that stands in a line: an amount, a percentage (250 for × 2.5), a count, a word, a range, a table, or nothing but words. */
export type Value = null | number | string | Value[] | { [key: string]: Value };

/** What a number rests on. */
export type Basis = 'statute' | 'guidance' | 'observed' | 'judgement' | 'pinned';

export type Step =
  | 'statutory-maximum'
  | 'seriousness'
  | 'turnover'
  | 'starting-point'
  | 'aggravating-mitigating'
  | 'effective-proportionate-dissuasive'
  | 'public-sector-approach'
  | 'hardship'
  | 'settlement'
  | 'spread'
  | 'chance'
  | 'likelihood';

export type Operation =
  | 'taken'
  | 'tier'
  | 'higher-of'
  | 'logarithmic'
  | 'greatest'
  | 'missing'
  | 'entry'
  | 'sum'
  | 'curve'
  | 'within'
  | 'band'
  | 'chosen'
  | 'product'
  | 'changed'
  | 'towards'
  | 'capped'
  | 'around'
  | 'between'
  | 'factored'
  | 'leaning'
  | 'odds'
  | 'rate'
  | 'in-place'
  | 'beside';

export type Regime = 'uk' | 'eu';
export type Role = 'controller' | 'processor';
export type Body = 'undertaking' | 'public' | 'other';
export type Sector =
  | 'health'
  | 'finance'
  | 'education'
  | 'public'
  | 'retail'
  | 'technology'
  | 'professional'
  | 'manufacturing'
  | 'hospitality'
  | 'utilities'
  | 'other';
export type Data =
  | 'contact'
  | 'credentials'
  | 'financial'
  | 'identity'
  | 'location'
  | 'communications'
  | 'health'
  | 'genetic'
  | 'biometric'
  | 'ethnicity'
  | 'beliefs'
  | 'politics'
  | 'union'
  | 'sexual'
  | 'criminal';
export type Effect = 'accessed' | 'taken' | 'published' | 'encrypted' | 'lost' | 'destroyed' | 'disclosed';
export type Harm = 'none' | 'low' | 'moderate' | 'severe';
export type Fault = 'negligent' | 'intentional';
export type Informed = 'prompt' | 'late' | 'never' | 'not-needed';
export type Mitigation = 'none' | 'some' | 'strong';
export type Cooperation = 'poor' | 'ordinary' | 'exceptional';
export type Previous = 'none' | 'one' | 'several';
export type Orders = 'none' | 'ignored';
export type Code = 'none' | 'followed' | 'broken';
export type Settlement = 'none' | 'early' | 'middle' | 'late';
export type YesNo = 'yes' | 'no';

export type Control =
  | 'mfa'
  | 'patching'
  | 'scanning'
  | 'testing'
  | 'privilege'
  | 'segmentation'
  | 'hardening'
  | 'endpoint'
  | 'monitoring'
  | 'encryption'
  | 'backups'
  | 'training'
  | 'suppliers'
  | 'response'
  | 'minimisation'
  | 'governance';

/** How far a control was in place when the breach happened. */
export type State = 'full' | 'partial' | 'none' | 'unknown';

/** The facts of a scenario, each as a link spells it. What is not stated and has no default is absent. */
export interface Facts extends Record<Control, State> {
  regime: Regime;
  country?: string;
  on?: string;
  title?: string;
  role: Role;
  body: Body;
  sector: Sector;
  turnover?: string;
  people?: string;
  /** Words of `Data` with points between. */
  data: string;
  vulnerable: YesNo;
  /** Words of `Effect` with points between. */
  effect: string;
  harm: Harm;
  days: string;
  fault: Fault;
  warnings: YesNo;
  articles: string;
  /** Hours, or `never`. */
  notified: string;
  informed: Informed;
  mitigation: Mitigation;
  cooperation: Cooperation;
  previous: Previous;
  orders: Orders;
  code: Code;
  gain: string;
  authorities: YesNo;
  hardship: YesNo;
  settlement: Settlement;
  'pin.maximum'?: string;
  'pin.seriousness'?: string;
  'pin.size'?: string;
  'pin.adjustment'?: string;
  'pin.final'?: string;
  /** How a page shows the scenario, and keys that are not known, as they stand. */
  [other: string]: string | undefined;
}

type Amount = number | string;
type Answer = YesNo | boolean;

/** Facts to write. What is left out takes its default; amounts may be written as in a link, such as `330m`. */
export interface GivenFacts extends Partial<Record<Control, State>>, Partial<Record<`cost.${Control}`, Amount>> {
  regime?: Regime;
  country?: string;
  on?: string;
  title?: string;
  role?: Role;
  body?: Body;
  sector?: Sector;
  turnover?: Amount;
  people?: Amount;
  data?: string | readonly Data[];
  vulnerable?: Answer;
  effect?: string | readonly Effect[];
  harm?: Harm;
  days?: Amount;
  fault?: Fault;
  warnings?: Answer;
  articles?: string | readonly string[];
  notified?: Amount;
  informed?: Informed;
  mitigation?: Mitigation;
  cooperation?: Cooperation;
  previous?: Previous;
  orders?: Orders;
  code?: Code;
  gain?: Amount;
  authorities?: Answer;
  hardship?: Answer;
  settlement?: Settlement;
  'pin.maximum'?: Amount;
  'pin.seriousness'?: Amount;
  'pin.size'?: Amount;
  'pin.adjustment'?: Amount;
  'pin.final'?: Amount;
  view?: string;
  with?: string;
  embed?: string;
  lock?: string;
  hide?: string;
  theme?: string;
  lang?: string;
  case?: string;
  decided?: Amount;
  below?: Amount;
  controls?: Amount;
  guess?: Amount;
  tried?: string;
  seed?: Amount;
  draws?: Amount;
  years?: Amount;
  appetite?: Amount;
  budget?: Amount;
}
