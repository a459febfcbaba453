// Where the page is: the address as a route, told to whoever shows it.
import { type Route, parse } from './router';
import { Changing } from './watch';

class Navigation extends Changing {
  route: Route = parse(location.hash);

  start(): void {
    addEventListener('hashchange', () => {
      this.route = parse(location.hash);
      this.changed();
    });
  }
}

export const navigation = new Navigation();
