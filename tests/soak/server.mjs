// The server of the soak, in a process of its own so that the heap that is measured is the client's: a simulator, and
// the faults that calls ask for. It tells its parent the URL, and when it is asked, what it saw and what is left.
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { serve } from "../../demo/serve.mjs";
import { bearer, callHeader, faultHeader, faults, serviceId } from "./faults.mjs";

const simulator = createSimulator({ bearer, serviceId });
const seen = {};
/** The faults that the client has not been given an end of, nor given up. */
const open = new Map();
/** The calls that have had their fault and get an answer the next time. */
const repeated = new Set();

const { url, close } = await serve(simulator.fetch, (incoming, outgoing) => {
  const { [faultHeader]: fault, [callHeader]: call } = incoming.headers;
  const kind = fault ?? "none";
  seen[kind] = (seen[kind] ?? 0) + 1;
  if (!fault || repeated.delete(call)) return false;
  if (call) repeated.add(call);
  open.set(outgoing, fault);
  outgoing.on("close", () => open.delete(outgoing));
  // Once the request is read: what is left unread of it turns an orderly end into a reset.
  incoming.resume().on("end", () => faults[fault].serve(outgoing, incoming));
  return true;
});

process.on("message", async () => {
  const list = await simulator.fetch(`${url}/api/${serviceId}/auth/token/get/list`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  const { totalCount: tokens } = await list.json();
  process.send({ seen, open: [...open.values()], waiting: repeated.size, tokens });
});
process.on("disconnect", close);
process.send({ url });
