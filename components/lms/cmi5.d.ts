/** What of Rustici's library (version 3) is used here; it has no types of its own. */
declare module '@rusticisoftware/cmi5' {
  /** A score as cmi5 has it (9.5.1); `raw` is a whole number. */
  interface Score {
    readonly scaled: number;
    readonly raw: number;
    readonly min: number;
    readonly max: number;
  }
  /** An assignable unit while it runs. */
  export interface Cmi5Unit {
    /** Takes the token, reads what the launch says and tells that the unit is initialized. */
    start(): Promise<void>;
    completed(): Promise<unknown>;
    passed(score: Score): Promise<unknown>;
    failedStatement(score: Score): { readonly id: string };
    terminatedStatement(): { readonly id: string };
    getLaunchMode(): 'Normal' | 'Browse' | 'Review';
    /** From 0 to 1. */
    getMasteryScore(): number | null;
    getReturnURL(): string | null;
    getActivityId(): string;
    getActor(): object;
    getRegistration(): string;
    /** Without a slash at its end. */
    getEndpoint(): string;
    getAuth(): string;
  }
  const Cmi5: new (address: string) => Cmi5Unit;
  export default Cmi5;
}
