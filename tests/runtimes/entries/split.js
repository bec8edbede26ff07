// A page whose script is split into chunks: it runs the suite when the driver asks for it.
import { runSuite } from "../runSuite.js";

globalThis.runSuite = runSuite;
