/** The attributes of `<html>` that styles read before the first paint. */
export const marks = document.documentElement.dataset;
