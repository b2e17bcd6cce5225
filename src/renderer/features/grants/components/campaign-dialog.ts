/** The dialogs of a campaign's screen. */
export type CampaignDialog = 'add' | 'settings' | 'agenda' | 'vote';
