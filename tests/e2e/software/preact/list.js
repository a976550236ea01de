import { Component, h } from 'preact';

class Item extends Component {
  state = { reads: 0 };
  render({ row }, { reads }) {
    const button = h('button', { type: 'button', onClick: () => this.setState({ reads: reads + 1 }) }, 'Read');
    return h('li', null, h('b', null, row.term), ' and ', row.text, `, read ${reads} times `, button);
  }
}

export class App extends Component {
  state = { rows: this.props.rows };
  componentDidMount() {
    this.props.onMount?.(this);
  }
  render(_props, { rows }) {
    const items = rows.map((row) => h(Item, { key: row.id, row }));
    return h('ol', null, items);
  }
}
