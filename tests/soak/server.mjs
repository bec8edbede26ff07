// The server of the soak, in a separate process so that only the client's heap is measured: a simulator, and the faults
// that calls request. It sends its URL to its parent and, on request, what it received and what remains.
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { serve } from "../../demo/serve.mjs";
import { bearer, callHeader, faultHeader, faults, serviceId } from "./faults.mjs";

const simulator = createSimulator({ bearer, serviceId });
const seen = {};
/** The faults whose connections are still open. */
const open = new Map();
/** The calls that had their fault and succeed with the next request. */
const repeated = new Set();

const { url, close } = await serve(simulator.fetch, (incoming, outgoing) => {
  const { [faultHeader]: fault, [callHeader]: call } = incoming.headers;
  const kind = fault ?? "none";
  seen[kind] = (seen[kind] ?? 0) + 1;
  if (!fault || repeated.delete(call)) return false;
  if (call) repeated.add(call);
  open.set(outgoing, fault);
  outgoing.on("close", () => open.delete(outgoing));
  // Wait until the request is read: unread data turns an orderly close into a reset.
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
