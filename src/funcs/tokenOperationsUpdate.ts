import { tokenManagementUpdate } from "./tokenManagementUpdate.js";

/**
 * The older name of {@link tokenManagementUpdate}.
 *
 * @deprecated Use {@link tokenManagementUpdate}.
 */
export const tokenOperationsUpdate = tokenManagementUpdate;
