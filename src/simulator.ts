export { createSimulator, type Simulator, type SimulatorOptions } from "./simulator/createSimulator.js";
export type { JWK } from "./simulator/signer.js";
