// A service worker: a message contains the addresses and the port for the outcomes.
import { runSuite } from "../runSuite.js";

addEventListener("message", (event) => {
  event.waitUntil(runSuite(event.data).then((outcomes) => event.ports[0].postMessage(outcomes)));
});
