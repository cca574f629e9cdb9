/** The first message of the pane's frame to the page around it. */
export const greeting = "tiltaksplan-pane";
