import { useOutletContext } from 'react-router';
import type { Inquiry, InquiryMatch } from './inquiry.ts';

/** The inquiry of the page that an act's panel stands on, and whom it resembles. */
export const useInquiry = () => useOutletContext<{ inquiry: Inquiry; matches: InquiryMatch[] }>();
