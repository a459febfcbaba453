// Who holds the unlocked key by the newest edition of the roster, and what the posts held entitle to.
import type { Edition, Holder } from '../acts';
import { type Kind, rolesOf } from './kinds';

export type Post = Edition['keys'][number]['roles'][number];

export interface Me extends Holder {
  pub: string;
  posts: readonly Post[];
  /** The edition that says so. */
  edition: number;
}

/** The holder of a public key; none where the newest edition does not list it. */
export function holderOf(edition: Edition | undefined, pub: string | undefined): Me | null {
  const key = edition?.keys.find((one) => one.pub === pub);
  return edition && key ? { person: key.person, org: key.org, pub: key.pub, posts: key.roles, edition: edition.n } : null;
}

/** Whether a post is held on a day, for a class of source; for no class in particular any will do. */
export function holds(post: Post, day: string, kind: string | null): boolean {
  return post.from <= day && (post.to === null || day <= post.to) && (kind === null || post.classes.length === 0 || post.classes.includes(kind));
}

/** The post by which somebody may sign an act. */
export function entitling(me: Me, kind: Kind, source: string | null, day: string): Post | undefined {
  const roles = rolesOf(kind);
  return me.posts.find((post) => (roles.length === 0 || roles.includes(post.role)) && holds(post, day, source));
}
