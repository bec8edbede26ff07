// A worker of the kind that workerd runs: the request brings the addresses, the answer the outcomes.
import { runSuite } from "../runSuite.js";

export default {
  async fetch(request) {
    return Response.json(await runSuite(await request.json()));
  },
};
