/** The code of the province whose programme this is: West Java. */
export const PROVINCE = "32"
