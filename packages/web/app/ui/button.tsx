import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

type Look = 'primary' | 'secondary' | 'quiet';

/** A button that sends its form; it says what happens. One primary button a page. */
export function Button({ look = 'primary', ...props }: { look?: Look } & ComponentProps<'button'>) {
  return <button type="submit" className={styles[look]} {...props} />;
}

/** A link that looks like a button, where going on changes nothing. */
export function ButtonLink({
  look = 'primary',
  href,
  children,
}: {
  look?: Look;
  href: string;
  children: ReactNode;
}) {
  return (
    <a className={styles[look]} href={href}>
      {children}
    </a>
  );
}

export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
