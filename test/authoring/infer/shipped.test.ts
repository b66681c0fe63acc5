import { describe, expect, it } from 'vitest';
import { SHIPPED_FOLDER } from '../../../generator/compiler/read/source-order.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { expectSettled } from './expect-settled.js';
import { ownEvent, ownMenu, ownSpec, ownText } from './own-spec.js';

/** The same spec as if it had come with kfgen. */
const shipped: SourceFiles = Object.fromEntries(
  Object.entries(ownSpec).map(([path, text]) => [path.replace('spec', SHIPPED_FOLDER), text]),
);

const drifted = [
  { ...ownText, origin: 8, text: { content: 'b', mood: 'sad', extra: { a: 1 } }, seq: 5 },
  { ...ownMenu, menu: { ...ownMenu.menu, rows: [{ cells: [{ id: 1, hue: 'x', status: 2 }] }], newline: 7 } },
  { ...ownEvent, event: { ...ownEvent.event, scene_param: 's' } },
];

describe('in a project that adds to the spec that comes with kfgen', () => {
  it('what types of that lack becomes amendments in a file of its own', async () => {
    const { files, created, edited } = await expectSettled(shipped, drifted);
    expect({ created, edited }).toEqual({ created: ['spec/amendments.yaml'], edited: [] });
    expect(files['spec/amendments.yaml']).toMatchInlineSnapshot(`
      "TextMessage:
        amend:
          fields:
            text.extra?:
              doc: TODO extra 的中文说明
              fields:
                a: { type: uint32, doc: TODO a 的中文说明 }
            seq?: { type: uint32, doc: TODO seq 的中文说明 }

      MenuMessage:
        amend:
          fields:
            menu.rows.cells.hue?: { type: string, doc: TODO hue 的中文说明 }
            menu.rows.cells.status?: { type: MenuRowsCellsStatus, doc: TODO status 的中文说明 }

      EnterEvent:
        amend:
          fields:
            event.scene_param?: { type: string, doc: TODO scene_param 的中文说明 }

      Origin:
        amend:
          values:
            8: { name: Value8, doc: TODO 8 的中文说明 }

      Mood:
        amend:
          values:
            sad: { name: Sad, doc: TODO sad 的中文说明 }

      Newline:
        amend:
          values:
            7: { name: Value7, doc: TODO 7 的中文说明 }

      MenuRowsCellsStatus:
        doc: TODO status 的中文说明
        enum: uint32
        open: true
        values:
          2: { name: Value2, doc: TODO 2 的中文说明 }
      "
    `);
  });

  it('a later addition to an object of an amendment joins it, in whatever file that is', async () => {
    const { files } = await expectSettled(shipped, drifted);
    const renamed = { ...shipped, 'spec/z/我的.yaml': files['spec/amendments.yaml'] ?? '' };
    const more = [{ ...ownText, text: { content: 'b', extra: { a: 1, list: [{ b: true }] } } }];
    const second = await expectSettled(renamed, more);
    expect(second).toMatchObject({ created: [], edited: ['spec/z/我的.yaml'] });
    const evenMore = [{ ...ownText, text: { content: 'b', extra: { a: 1, list: [{ b: true, c: 1 }] } } }];
    const third = await expectSettled(second.files, evenMore);
    expect(third).toMatchObject({ created: [], edited: ['spec/z/我的.yaml'] });
    expect(third.files['spec/z/我的.yaml']).toContain(`      text.extra?:
        doc: TODO extra 的中文说明
        fields:
          a: { type: uint32, doc: TODO a 的中文说明 }
          list?:
            doc: TODO list 的中文说明
            items:
              fields:
                b: { type: boolean, doc: TODO b 的中文说明 }
                c?: { type: uint32, doc: TODO c 的中文说明 }
`);
  });

  it('a file of amendments that is there already is left alone', async () => {
    const files = {
      ...shipped,
      'spec/Amendments.yaml': 'TextMessage: { amend: { doc: 文字 } }\n',
      'spec/amendments-2.yml': 'MenuMessage: { amend: { doc: 菜单栏 } }\n',
    };
    const { created, edited } = await expectSettled(files, drifted);
    expect({ created, edited }).toEqual({ created: ['spec/amendments-3.yaml'], edited: [] });
  });

  it('fields that own types inherit are amended, and own types are edited', async () => {
    const own = `NoteMessage:
  doc: 笔记
  extends: TextMessage
  fields:
    note: { doc: 笔记, fields: { id: { type: string, doc: 编号 } } }
ScrollMessage:
  doc: 卷轴
  extends: ContentMessage
  in: KfMessage
  fields:
    msgtype: { const: scroll, doc: 类型 }
    scroll: { doc: 卷轴, fields: { note: { type: NoteMessage, doc: 笔记 } } }
  examples:
    - msgid: a
      send_time: 1
      origin: 3
      open_kfid: k
      msgtype: scroll
      scroll: { note: { ...TEXT, note: { id: a } } }
`.replace('...TEXT', 'msgid: a, send_time: 1, origin: 3, open_kfid: k, msgtype: text, text: { content: b }');
    const note = { ...ownText, text: { content: 'b', hue: 'x' }, note: { id: 'a', size: 1 } };
    const { msgid, send_time, origin, open_kfid } = ownText;
    const payload = { msgid, send_time, origin, open_kfid, msgtype: 'scroll', scroll: { note } };
    const { files, created, edited } = await expectSettled({ ...shipped, 'spec/own.yaml': own }, [payload]);
    expect({ created, edited }).toEqual({ created: ['spec/amendments.yaml'], edited: ['spec/own.yaml'] });
    expect(files['spec/amendments.yaml']).toBe(
      'TextMessage:\n  amend:\n    fields:\n      text.hue?: { type: string, doc: TODO hue 的中文说明 }\n',
    );
    expect(files['spec/own.yaml']).toContain(
      'size?: { type: uint32, doc: TODO size 的中文说明 } } }\nScroll',
    );
  });
});
