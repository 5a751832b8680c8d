// Words that CPython itself has interned when a program begins, so that a constant of the program is the
// same object and its count unknown: measured on 3.11 to 3.15 with every word of the standard library and
// of the interpreters' own strings.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A Bloom filter of 3813 words: six bits a character, 4 bits a word. */
const filter = [
  'gruAHnBds_BlFk9Duburs-wA2IJCN50tQAVUxV6MPA2pB9oF_vTYpxuE8EM4TrWgQ7Us1K8yiKTlLH3pN-Gj4iuGfgcq_jAh',
  'cslRLnN28uITSp0HiySWP9bBFsXb-u3-pVm6y9IbQNBaaJH5qLjNVGhrw1o70saObQOiDhKSS5IXpdCnRKTqYG78yRBY1bxP',
  'akmwEp5rVIXsNQiGD68jMJ-AmR9-CaxTOZ2B19kCkijbafj7mz6m-fgrrKmRFI-gi76Tqa5sgGEd7-I7sbWheCx3A0KECe8G',
  'XP9ihso4QqNvx1FRfKeB0GE6ADLISIKFnE08CfMbe98GeXW4e6GNkRptwKABixO3fKQ14zYRkMggmFFue0jIoilRLI_V8bzU',
  '108olxe656nd6-ZJqcZAt9kBALzJWv0P2Sf7wh7FTtaOiaSSyNLq98puzGvLxj5BoUd_BnmxLyX9rZ9Wu4JADOMPkaG_LAnu',
  'j3OrqUzeVxUBoJYLKExVm-O5n57gdUTioYWzUIbwvAsZZ1GDcnArlq8iD3J0DcsKAtCkaFYvf07OewZZdQY0UxUzUW-0bEfd',
  'FApZ5dMsHPeCOaxwlfiXOUPiPPPFnUz0-IIKChkGVq_hAYOgKNkKLQDW3pC4cpE7OWtpwlAiOmHYJLe7Zjh_CbU4S9I9s5ep',
  'MWraSPXjJmyEwnh9HJ4nRUZCnRp1loMf76GsFTIhRjK7kxN1hVN6FKE2w7_4wpnhipLPNBY5YWlrsadnlckWJa6SMQY0Kjv_',
  'f6AUZnyRNEW9Ezxc_JFuDeTAPGJZGj1tw0LB7JnSwo2uX5b1bSt2CIQYWoqy8eQb4p1MP3qOz96ytCaNglhcUESHTKXvhZG2',
  'xSqaie37EvUkkCyyPbzlLe6XO-U93dEoVRvaCtuVa-MaaJB_a2CNjRMcXEZtgYcAYkfdGhRfAaY6UI-mkEcFnFSSMxegT3vp',
  'Hmb6WfgxN8S2bVDetfyPau5JmOMoNCZSIuHii3ra8Ulot8kpqphOBljNkPQU3khwvUUM3rzztMtVcbtKzBeUtVUhplDqqAaL',
  'deyPZagMTF359s4tZBRjbOwiCSaVHcI-y03zQwepU70zO7BbTCYNyA9n4QSpPG-aF0EdLRpyzXr37KDQpenOVA1tgXGEmiT_',
  '2Gff_0pNIcqJIX1WouYZ4m1mkIgknkAZSYHlW8iGHWa3jnV8IzD0mzy8AcD07qDH61wNAz6afYy8A-VfAlxvWV49M1XXZquK',
  'e_nnpnkQUXoWbQtw1I8NMjBNEsbxKW_Qjj_Hp4tLhoZ6X2n6KcHXCcbvQeONdpyyhExnGy8hYkQdiUY5CN77mGrr3AqNzk2s',
  'K12j0IKCTquImAuR_s9yDX5Es470suvghxctiTeQaMuW1DaV_bkCdlvsPzc708NwmyqMYkrXngP2QQ0Hf1V1N58LrXsJvWSh',
  '4TceKLQL-MVix8dUGwGJojzERRqEg0w8A79gPgW_7qvR9syCc9aS3EPWYEZ_7EdjTMoPUpMQmG5stcQ6mkErey_22eMU1kQ9',
  '1XAbuZreFFKjhpz3oS_GUbU4QxMOGsEU-j0Ty2LLkUyLghdI_ZXG1rqBJaCr6HAVNXSyuoqk-vgZD4sQogBZErF8pubahNZX',
  'rgshecr2lFcCV056OPNKGdXYMveUCPqvWwpKtW894zIZ3HGUHALiUPFI0TvJfORXFqzFeYPiR__BZCGDuCvt3lcGotVJgrow',
  'sx1PNs4UWYiskh7OyVqOyDGwgiZQujenIBIhAeeM0jGsbNT4voCpsJt6q74tY2qiemQ8nGet9ww6Iebnei7vjoeH-gPtW9G7',
  'sBrvlGuzoZKZal_oHrWSE8aPtszRd5JNRRxe1vPNS_mG5HI2FHEfM2smXk9c8EFE5pAINsvnHUpkuyPUNC-sQWugjN-5AwSA',
  'eUmR3WbSzdxqAwq2o5vG4I8nSitLtTF0FmK_9RZlTc04JxIKntgWwTAewMzn0nalwv72ZswbzDvDiBwLuN2Bv614lK7dAl2g',
  'TW4Qr8ZpniNn7RGGn6F6cJmihVJdDuFYFIr88vUX7SSUISCaZtEehSc-uEzyC8dEfQcswSo2mdEK0wgY0aQ0r1Zx-h0AHbwZ',
  's-lZ1T1emYrYnBDKS2_OVZqhnNIhbJJ3SIbMFClsPc4OgOGiBwpSrMt0juES-GiAq25P6UzdBw2eqhn0xoUxYzuEa181MTV9',
  'xZH1FZFXHxa38Wx34dUWzkwGBwdhzX1Dk-esE15VnLFj6J1lE-zY9g_JrqZb17hLCC_te1L4Fvc0opMwakk3ofr3xiNoeC54',
  'd4TqwKUfDkUjyv93f5adooN1kvLuxiCawKt3RFx4WmKGwfjW1BVnCgmqn7snrFABpVhxpYCIRcTuwAmw125kqM8TCZqBN7lE',
  'wpuDIx-kak01hQl5Fp25P3RW8WAZmQSx49W_mUxnLOoi4WBR_90kK2rEav37orm2SW5teiy2Vaan2z0p4lRDVGmcFALa-Afb',
  'jFXIWhObeLQuH3losUY9rSS_fB78Ey82P2eGtXLVTjuvclhDx28CmkhBDNFa_rIi8TKkayS7LQiM0xiP-fcvGWAGOJxF-gu5',
  'Joj8vM9HkTsYTl-qdJyF5WqHNdmQNhT6yd8ifJQ5nasoTMKGKUff_vzYDGmZuurTVM2PENG6obRahwC_7MaA9xQp1xAyxkA5',
  'XcWv5wEqQ-KUliZGUTQpTqpez1Zco60uDbKIeotiKxQSPx3cclRNksVmZeoQs9OTdqYrlGFwQmQMbdelVueZNgW8roFn3UEk',
  'R7TUDYUNyfAkSjeC-oBotIFh1moKjWdonyxQEQ_Ha5izwF9QQlBbNOnfotEeybmb8l7tM0cU2rJr3yQRx-OmVihA8PjkWhhn',
  'MeXmAc96wbb0_sqaK9Dgqe1Mc_CaFAzGQ-uYkU41r5NLTyPewmCMruwkHSFAVm47w4vwGC8K7QWlSRlyuBfoL7VtlHiAc_lL',
  'AXkXk8wjIZhkVB7g1BJsFs4O2hyerkiOapoIu1Xar0tTgozwsii4L_ET1dMIE-eMfcmczdB_6Bk97zH_KwSmU6sw8t8x6KOV',
  'S5WFGjAbWQS0uyl-NH25AryWvirIuIdo29vkXvNUozJw4W1inh589SBOVzKDY58KBFLLXeo8ijvlODeRcYRdPe0TMWCgu_rX',
  'am4ieVkCrcKxvxUjp0UgsAd3jFDR0iGS-hHJlBmEJIGzSqKKVIqZGuhuYiM6EsrmvrO2V4AKOGDciFojxjEmqED9JlQqTJgu',
  'wnCNeA9eIbE3KrHEV6b2d3uStwKcjDJvRWrHQdxdOJ2U4om4pDYpiuFDc2lT4BRENgESjX-ieBcMaQaTvMw185IztXijuJNY',
  '0RSX6T8DfA358tYIkieho2HKbi0fIFu4H2F7eUKJePkbpiFhUdGFIUTkc09Gr145zdDk0---KYOVD-IGNxExLeIQ-oWRJaLW',
  'LNzQmePuDbFMhWjhRCZXCIPG7LSUFio2bXl92cZ7WjVshEYaDPAKV62xXVttufOSSTsdl-nqfU_YHoF-EyBGLZcv2M3f7vi0',
  'PYcLlqpYQLrXGLxBp44FlktRSFy3gUumTRCRvMQNcgzt3mpKLxDZIicHALCkJCH9WXXAQCVlwLN-orLycYi2AHKHIfFQzXQ1',
  'NCWgtj_k7HQ3yGZIRHgQqMFKGmNqRUiuNCNz7eONDii_WCMw8TNxckQujhzbS1_pfBguOCzzi2x0dGTVYKqvH5oFJYMjCnZR',
  'Fi8EmkXLljp_dq6FBtN5qMB41_gf5y96xQLPYbzpPdVzE3nBanlbETYKhOHOGtIZDrAYY',
].join('');

const bitsOfWord = 4;

function hash(word: string, start: number): number {
  let value = start;
  for (let at = 0; at < word.length; at += 1)
    value = Math.imul(value ^ word.charCodeAt(at), 16777619);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}

/** Whether CPython may hold a string of this value, of letters, digits and `_` only, as its own. */
export function mayBeKnown(word: string): boolean {
  if (!/^[A-Z]?[a-z]+$/.test(word)) return true;
  const [first, step] = [hash(word, 2166136261), hash(word, 84696351) | 1];
  for (let index = 0; index < bitsOfWord; index += 1) {
    const bit = (first + index * (step >>> 0)) % (filter.length * 6);
    const stored = alphabet.indexOf(filter.charAt(Math.floor(bit / 6)));
    if (((stored >> (bit % 6)) & 1) === 0) return false;
  }
  return true;
}
