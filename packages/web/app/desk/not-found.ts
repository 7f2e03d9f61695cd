import { data } from 'react-router';

/** An address of the desk where nothing is: said inside the frame of the desk. */
export function loader(): never {
  throw data(null, 404);
}

export default function NotFound(): null {
  return null;
}
