/** 演示机关. Its reports are told apart by this id alone. */
export const DEMO_AGENCY = 'demo';
