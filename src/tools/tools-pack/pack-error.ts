/** Why no pack was made, as a sentence for whoever asked for one. */
export class PackError extends Error {}
