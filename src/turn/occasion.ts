/** What happened to which one, as planned messages wait for it: `appointment.cancelled 3001`. */
export const occasion = (event: string, of: string | number | boolean): string => `${event} ${of}`
