import { createHmac } from 'node:crypto'

/** The app role's password: drawn from the secret, so that nobody has to keep another one. */
export function appPassword(secret: string): string {
  return createHmac('sha256', secret).update('rapport database role').digest('base64url')
}
