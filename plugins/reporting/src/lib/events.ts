/** What reports tell. */
export const REPORT_EVENTS = {
  /** All figures were made anew; `id` is that of the refresh. */
  refreshed: "reports.refreshed",
} as const
