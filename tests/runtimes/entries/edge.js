// A function of Vercel's edge runtime: the request contains the addresses, the response the outcomes.
import { runSuite } from "../runSuite.js";

addEventListener("fetch", (event) => {
  event.respondWith(event.request.json().then(runSuite).then(Response.json));
});
