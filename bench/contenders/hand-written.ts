/**
 * `isKfMessage` as somebody would write it by hand for the same types, who wants it fast: the tag by its length first, one
 * function for each type, nothing allocated. Its verdicts are those of the published schema, which is compared before
 * anything is timed.
 */
type Value = Readonly<Record<string, unknown>>;

export function isKfMessage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const message = value as Value;
  const tag = message['msgtype'];
  if (typeof tag !== 'string') return false;
  switch (tag.length) {
    case 4:
      switch (tag) {
        case 'text':
          return isContent(message) && isText(message['text']);
        case 'link':
          return isContent(message) && isLink(message['link']);
        case 'file':
          return isContent(message) && isMedia(message['file']);
        case 'note':
          return isContent(message) && isAnyOrAbsent(message['note']);
        default:
          return false;
      }
    case 5:
      switch (tag) {
        case 'event':
          return isEnvelope(message) && isEvent(message['event']);
        case 'image':
          return isContent(message) && isMedia(message['image']);
        case 'voice':
          return isContent(message) && isMedia(message['voice']);
        case 'video':
          return isContent(message) && isMedia(message['video']);
        default:
          return false;
      }
    case 7:
      if (tag === 'msgmenu') return isContent(message) && isMenu(message['msgmenu']);
      return tag === 'meeting' && isContent(message) && isAnyOrAbsent(message['meeting']);
    case 8:
      if (tag === 'location') return isContent(message) && isLocation(message['location']);
      if (tag === 'channels') return isContent(message) && isChannels(message['channels']);
      return tag === 'schedule' && isContent(message) && isAnyOrAbsent(message['schedule']);
    case 10:
      return tag === 'merged_msg' && isContent(message) && isMerged(message['merged_msg']);
    case 11:
      return tag === 'miniprogram' && isContent(message) && isMiniProgram(message['miniprogram']);
    case 13:
      return tag === 'business_card' && isContent(message) && isCard(message['business_card']);
    case 19:
      return tag === 'channels_shop_order' && isContent(message) && isOrder(message['channels_shop_order']);
    case 21:
      return (
        tag === 'channels_shop_product' && isContent(message) && isProduct(message['channels_shop_product'])
      );
    default:
      return false;
  }
}

export function isTextMessage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const message = value as Value;
  return message['msgtype'] === 'text' && isContent(message) && isText(message['text']);
}

function isEnvelope(message: Value): boolean {
  const time = message['send_time'];
  return (
    typeof message['msgid'] === 'string' &&
    typeof time === 'number' &&
    Number.isInteger(time) &&
    time >= 0 &&
    time <= Number.MAX_SAFE_INTEGER &&
    isCode(message['origin'])
  );
}

function isContent(message: Value): boolean {
  const servicer = message['servicer_userid'];
  return (
    isEnvelope(message) &&
    typeof message['open_kfid'] === 'string' &&
    typeof message['external_userid'] === 'string' &&
    (servicer === undefined || typeof servicer === 'string')
  );
}

/** An unsigned integer of 32 bits. */
function isCode(value: unknown): boolean {
  return typeof value === 'number' && value >>> 0 === value;
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null;
}

function isAnyOrAbsent(value: unknown): boolean {
  return value === undefined || (isObject(value) && !Array.isArray(value));
}

function isText(body: unknown): boolean {
  return isObject(body) && typeof body['content'] === 'string' && isTextOrAbsent(body['menu_id']);
}

function isMedia(body: unknown): boolean {
  return isObject(body) && typeof body['media_id'] === 'string';
}

function isCard(body: unknown): boolean {
  return isObject(body) && typeof body['userid'] === 'string';
}

function isLink(body: unknown): boolean {
  return (
    isObject(body) &&
    typeof body['title'] === 'string' &&
    typeof body['url'] === 'string' &&
    isTextOrAbsent(body['desc']) &&
    isTextOrAbsent(body['pic_url'])
  );
}

function isLocation(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { latitude, longitude } = body;
  return (
    typeof latitude === 'number' &&
    latitude >= -90 &&
    latitude <= 90 &&
    typeof longitude === 'number' &&
    longitude >= -180 &&
    longitude <= 180 &&
    isTextOrAbsent(body['name']) &&
    isTextOrAbsent(body['address'])
  );
}

function isChannels(body: unknown): boolean {
  return (
    isObject(body) &&
    isCode(body['sub_type']) &&
    isTextOrAbsent(body['nickname']) &&
    isTextOrAbsent(body['title'])
  );
}

function isMiniProgram(body: unknown): boolean {
  return (
    isObject(body) &&
    typeof body['title'] === 'string' &&
    typeof body['appid'] === 'string' &&
    typeof body['pagepath'] === 'string' &&
    typeof body['thumb_media_id'] === 'string'
  );
}

function isOrder(body: unknown): boolean {
  return (
    isObject(body) &&
    typeof body['order_id'] === 'string' &&
    typeof body['product_titles'] === 'string' &&
    typeof body['price_wording'] === 'string' &&
    typeof body['state'] === 'string' &&
    typeof body['image_url'] === 'string' &&
    typeof body['shop_nickname'] === 'string'
  );
}

/** The pictures have two spellings each, of which one must be there. */
function isProduct(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { sales_price: price, head_image: head, head_img: oldHead } = body;
  const { shop_head_image: shopHead, shop_head_img: oldShopHead } = body;
  return (
    typeof body['product_id'] === 'string' &&
    typeof body['title'] === 'string' &&
    typeof body['shop_nickname'] === 'string' &&
    (typeof price === 'string' || isCode(price)) &&
    (head === undefined
      ? typeof oldHead === 'string'
      : typeof head === 'string' && isTextOrAbsent(oldHead)) &&
    (shopHead === undefined
      ? typeof oldShopHead === 'string'
      : typeof shopHead === 'string' && isTextOrAbsent(oldShopHead))
  );
}

function isMerged(body: unknown): boolean {
  if (!isObject(body) || typeof body['title'] !== 'string') return false;
  const items: unknown = body['item'];
  if (!Array.isArray(items)) return false;
  for (let index = 0; index < items.length; index += 1) {
    const item: unknown = items[index];
    if (
      !isObject(item) ||
      !isCode(item['send_time']) ||
      typeof item['msgtype'] !== 'string' ||
      typeof item['sender_name'] !== 'string' ||
      typeof item['msg_content'] !== 'string'
    )
      return false;
  }
  return true;
}

function isMenu(body: unknown): boolean {
  if (!isObject(body) || Array.isArray(body)) return false;
  if (!isTextOrAbsent(body['head_content']) || !isTextOrAbsent(body['tail_content'])) return false;
  const items: unknown = body['list'];
  if (items === undefined) return true;
  if (!Array.isArray(items)) return false;
  for (let index = 0; index < items.length; index += 1) if (!isMenuItem(items[index])) return false;
  return true;
}

function isMenuItem(item: unknown): boolean {
  if (!isObject(item)) return false;
  switch (item['type']) {
    case 'click': {
      const body = item['click'];
      return isObject(body) && typeof body['content'] === 'string' && isTextOrAbsent(body['id']);
    }
    case 'view': {
      const body = item['view'];
      return isObject(body) && typeof body['url'] === 'string' && typeof body['content'] === 'string';
    }
    case 'miniprogram': {
      const body = item['miniprogram'];
      return (
        isObject(body) &&
        typeof body['appid'] === 'string' &&
        typeof body['pagepath'] === 'string' &&
        typeof body['content'] === 'string'
      );
    }
    case 'text': {
      const body = item['text'];
      if (!isObject(body) || typeof body['content'] !== 'string') return false;
      const flag = body['no_newline'];
      return flag === undefined || typeof flag === 'boolean' || flag === 0 || flag === 1;
    }
    default:
      return false;
  }
}

function isEvent(event: unknown): boolean {
  if (!isObject(event) || typeof event['open_kfid'] !== 'string') return false;
  const tag = event['event_type'];
  if (typeof tag !== 'string') return false;
  switch (tag.length) {
    case 13:
      if (tag === 'enter_session') return isEnterSession(event);
      return (
        tag === 'msg_send_fail' &&
        typeof event['external_userid'] === 'string' &&
        typeof event['fail_msgid'] === 'string' &&
        isCode(event['fail_type'])
      );
    case 15:
      return (
        tag === 'user_recall_msg' &&
        typeof event['external_userid'] === 'string' &&
        typeof event['recall_msgid'] === 'string'
      );
    case 19:
      return (
        tag === 'servicer_recall_msg' &&
        typeof event['external_userid'] === 'string' &&
        typeof event['recall_msgid'] === 'string' &&
        typeof event['servicer_userid'] === 'string'
      );
    case 21:
      return tag === 'session_status_change' && isSessionStatusChange(event);
    case 22:
      return (
        tag === 'servicer_status_change' &&
        typeof event['servicer_userid'] === 'string' &&
        isCode(event['status']) &&
        (event['stop_type'] === undefined || isCode(event['stop_type']))
      );
    case 33:
      return (
        tag === 'reject_customer_msg_switch_change' &&
        typeof event['external_userid'] === 'string' &&
        typeof event['servicer_userid'] === 'string' &&
        isCode(event['reject_switch'])
      );
    default:
      return false;
  }
}

function isEnterSession(event: Value): boolean {
  const channels = event['wechat_channels'];
  return (
    typeof event['external_userid'] === 'string' &&
    isTextOrAbsent(event['scene']) &&
    isTextOrAbsent(event['scene_param']) &&
    isTextOrAbsent(event['welcome_code']) &&
    (channels === undefined ||
      (isObject(channels) &&
        isCode(channels['scene']) &&
        isTextOrAbsent(channels['nickname']) &&
        isTextOrAbsent(channels['shop_nickname'])))
  );
}

/** Who hands over and who takes over depends on what has changed. */
function isSessionStatusChange(event: Value): boolean {
  const { change_type: change, old_servicer_userid: from, new_servicer_userid: to } = event;
  if (typeof event['external_userid'] !== 'string' || !isTextOrAbsent(event['msg_code'])) return false;
  switch (change) {
    case 1:
      return typeof to === 'string' && isTextOrAbsent(from);
    case 2:
    case 4:
      return typeof to === 'string' && typeof from === 'string';
    case 3:
      return typeof from === 'string' && isTextOrAbsent(to);
    default:
      return false;
  }
}
