export { sendOrderExpiredMailWorkflow } from "./send-order-expired-mail"
export { sendOrderPlacedMailWorkflow } from "./send-order-placed-mail"
export { sendPasswordResetMailWorkflow } from "./send-password-reset-mail"
export { sendWelcomeMailWorkflow } from "./send-welcome-mail"
