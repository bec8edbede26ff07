import type { FaultMatch, FaultOutcome } from "./options.js";
import type { Route } from "./route.js";

interface Fault {
  readonly operation: string;
  readonly outcome: FaultOutcome;
  times: number;
}

/** The faults that have not happened yet. */
export interface Faults {
  readonly add: (match: FaultMatch, outcome: FaultOutcome) => void;
  /** The outcome of a call, if it must fail. */
  readonly take: (route: Route) => FaultOutcome | undefined;
  readonly clear: () => void;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    add(match, outcome) {
      const { operation, times = 1 } = typeof match === "string" ? { operation: match } : match;
      faults.push({ operation, outcome, times });
    },
    take(route) {
      const fault = faults.find(({ operation }) => isMatching(operation, route));
      if (!fault) return undefined;
      fault.times--;
      if (fault.times <= 0) faults = faults.filter((one) => one !== fault);
      return fault.outcome;
    },
    clear() {
      faults = [];
    },
  };
}

function isMatching(operation: string, { name, path }: Route): boolean {
  return operation === name || path === operation || path === `/{serviceId}${operation}`;
}
