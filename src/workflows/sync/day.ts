/**
 * In milliseconds. Also how far two times of OpenSRS may differ that are of the same moment: lists give some without the hour, and
 * a list may be behind an event.
 */
export const DAY = 24 * 60 * 60 * 1000;
