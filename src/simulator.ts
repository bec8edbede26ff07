export { createSimulator } from "./simulator/createSimulator.js";
export type {
  FaultMatch,
  FaultOutcome,
  JWK,
  ServiceState,
  Simulator,
  SimulatorCall,
  SimulatorOptions,
  SimulatorState,
} from "./simulator/options.js";
