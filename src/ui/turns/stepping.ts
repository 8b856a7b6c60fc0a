/** ms in which a reader who steps on takes the next step: until it is sure that none comes, nothing is to stand in its way. */
export const stepping = 100;
