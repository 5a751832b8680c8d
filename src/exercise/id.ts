/** What ids look like; they are permanent: progress and assignment links refer to them. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
