export { guide } from '../en/guide.ts'
