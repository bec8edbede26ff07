export { createSimulator, type Simulator, type SimulatorOptions } from "./createSimulator.js";
export type { JWK } from "./signer.js";
