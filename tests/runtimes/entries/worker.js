// A worker for workerd: the request contains the addresses, the response the outcomes.
import { runSuite } from "../runSuite.js";

export default {
  async fetch(request) {
    return Response.json(await runSuite(await request.json()));
  },
};
