#!/usr/bin/env python3
"""Takes the pictures of docs/ from a running demo, in both languages, with Debian's chromium and chromedriver alone.

    CONSULTATION_ADMIN_TOKEN=<32 characters or more> bin/serve          # fresh data, the demo agency
    CONSULTATION_ADMIN_TOKEN=<the same> docs/pictures.py http://127.0.0.1:8080 [readers drafters administrators …]

It makes what it shows: a draft with flaws, a rule that holds two comments, a piece of news. Pictures are WebP of the window as it is seen.
"""
import base64
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid

HERE = os.path.dirname(os.path.abspath(__file__))
BASE = sys.argv[1].rstrip('/')
TOKEN = os.environ['CONSULTATION_ADMIN_TOKEN']
PORT = 9671
QUALITY = 62
PATIENCE = 120
PASSWORD = 'nazarkhahi-demo'
OPEN, DECIDED = '1405-0002', '1405-0001'
WORD = 'نمونه‌سنجی'
FLAWED = 'آیین‌نامهٔ نمونه\nماده ۱ـ گزارش‌ها هر سه ماه منتشر می‌شود. تبصره ۱ـ گزارش باید دقیق باشد.\nماده ۳ـ دستگاه‌ها با هم همکاری می‌کنند.\n'


class Window:
    def __init__(self, width=1040, height=760):
        self.driver = subprocess.Popen(['chromedriver', f'--port={PORT}'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(2)
        options = {'binary': '/usr/bin/chromium', 'args': ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars',
                   '--disable-background-networking', '--disable-component-update', '--disable-sync', f'--user-data-dir={tempfile.mkdtemp()}', f'--window-size={width},{height}']}
        self.session = ''
        self.session = '/session/' + self.call('POST', '/session', {'capabilities': {'alwaysMatch': {'browserName': 'chrome', 'goog:chromeOptions': options}}})['sessionId']
        self.cdp('Emulation.setDeviceMetricsOverride', {'width': width, 'height': height, 'deviceScaleFactor': 1, 'mobile': False})

    def call(self, method, path, body=None):
        request = urllib.request.Request(f'http://127.0.0.1:{PORT}{self.session}{path}', method=method, headers={'Content-Type': 'application/json'},
                                         data=json.dumps(body or {}).encode() if method == 'POST' else None)
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)['value']

    def cdp(self, command, parameters):
        return self.call('POST', '/goog/cdp/execute', {'cmd': command, 'params': parameters})

    def run(self, script, *arguments):
        return self.call('POST', '/execute/sync', {'script': script, 'args': list(arguments)})

    def visit(self, path):
        self.call('POST', '/url', {'url': BASE + path})
        time.sleep(1)

    def element(self, css):
        for _ in range(PATIENCE):
            found = self.call('POST', '/elements', {'using': 'css selector', 'value': css})
            if found:
                return list(found[0].values())[0]
            time.sleep(.5)
        raise RuntimeError(f'no {css} at {self.address()}')

    def type(self, css, text):
        self.call('POST', f'/element/{self.element(css)}/value', {'text': text})

    def click(self, css):
        self.run('arguments[0].scrollIntoView({block: "center"})', {'element-6066-11e4-a52e-4f735466cecf': self.element(css)})
        self.call('POST', f'/element/{self.element(css)}/click')
        time.sleep(1.5)

    def address(self):
        return self.call('GET', '/url')

    def sign_in(self, name):
        for _ in range(5):
            self.cdp('Network.clearBrowserCookies', {})
            self.visit('/staff/sign-in')
            self.run('document.getElementById("form:username").value = ""')
            self.type('[id="form:username"]', name)
            self.type('[id="form:password"]', PASSWORD)
            self.click('[id="form:enter"]')
            time.sleep(3)
            if not self.address().split('?')[0].endswith('/sign-in'):
                return
        raise RuntimeError(f'{name} cannot sign in')

    def shot(self, file):
        os.makedirs(os.path.dirname(file), exist_ok=True)
        picture = self.cdp('Page.captureScreenshot', {'format': 'webp', 'quality': QUALITY})['data']
        with open(file, 'wb') as out:
            out.write(base64.b64decode(picture))

    def both(self, path, name, folder='guides/images', before=None):
        for language in ('fa', 'en'):
            self.visit(('/en' if language == 'en' else '') + path)
            if before:
                before(self)
            time.sleep(.4)
            self.shot(os.path.join(HERE, folder, f'{name}-{language}.webp'))

    def close(self):
        try:
            self.call('DELETE', '')
        finally:
            self.driver.terminate()


def post(path, body):
    request = urllib.request.Request(BASE + path, data=json.dumps(body).encode(), method='POST', headers={
        'Content-Type': 'application/json', 'Authorization': 'Bearer ' + TOKEN, 'Idempotency-Key': str(uuid.uuid4())})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def to(css):
    return lambda window: window.run(f'document.querySelector({json.dumps(css)})?.scrollIntoView({{block: "start"}})')


def opened(css):
    return lambda window: window.run(f'document.querySelectorAll({json.dumps(css)}).forEach(one => one.open = true)')


def calendar(window):
    window.run('document.getElementById("form").scrollIntoView({block: "end"})')
    window.type('[id="form:day"]', '1405/07/15')
    window.click('.date-box .date-button')


def flawed(window):
    file = os.path.join(tempfile.mkdtemp(), 'sample.txt')
    with open(file, 'w', encoding='utf-8') as out:
        out.write(FLAWED)
    window.visit('/staff/drafts/new')
    window.type('[id="form:title"]', 'آیین‌نامهٔ نمونه')
    window.type('input[type=file]', file)
    window.click('[id="form:create"]')
    window.element('.provision')
    return '/staff' + window.address().split('/staff', 1)[1]


def readers(window):
    for path, name in (('/', 'home'), (f'/consultations/{OPEN}', 'consultation'), (f'/consultations/{OPEN}/provisions/art_2#form', 'provision'),
                       ('/track', 'track'), (f'/consultations/{DECIDED}/outcome', 'outcome')):
        window.both(path, name, 'images')
    window.both('/search?q=انتشار', 'search', before=opened('details.narrow-more'))


def drafters(window):
    window.sign_in('drafter')
    draft = flawed(window)
    window.both('/staff/drafts/new', 'draft-new')
    window.both('/staff/drafts/1', 'draft', 'images')
    window.both(draft + '/review', 'review')
    window.both('/staff/consultations/new?draft=' + draft.rsplit('/', 1)[1], 'plan')
    window.both(f'/staff/consultations/{OPEN}', 's-consultation', 'images')


def administrators(window):
    window.sign_in('admin')
    window.visit('/staff/admin/rules')
    window.run('document.querySelectorAll("details").forEach(one => one.open = true)')
    window.type('[id="form:name"]', 'واژهٔ نمونه')
    window.type('[id="form:terms"]', WORD)
    window.click('[id="form:save"]')
    window.element('.ui-messages-info')
    for path, name in (('accounts', 'accounts'), ('holidays', 'holidays'), ('rules', 'rules'), ('looks', 'looks'), ('audit', 'audit'), ('jobs', 'jobs'), ('search', 'index')):
        window.both('/staff/admin/' + path, name)
    window.both('/staff/admin/holidays', 'calendar', before=calendar)


def moderators(window):
    for text in ('این ماده به ' + WORD + ' نیاز دارد و نشانی خانهٔ همسایه هم در آن است.', 'دربارهٔ ' + WORD + ' در ماده بنویسید.'):
        post(f'/api/v1/consultations/{OPEN}/comments', {'provision': 'art_2', 'stance': 'AMEND', 'text': text})
    time.sleep(5)
    window.sign_in('moderator')
    window.both('/staff/moderation', 'moderation')
    window.visit('/staff/moderation')
    ref = window.run('return document.querySelector("td a.ref").href').rsplit('ref=', 1)[1]
    window.both('/staff/moderation?ref=' + ref, 'moderation-one')


def operators(window):
    window.sign_in('operator')
    window.both(f'/staff/register/{OPEN}', 'register')


def relations(window):
    window.sign_in('pr')
    window.both(f'/staff/consultations/{DECIDED}/commentary', 'commentary', 'images')
    window.both(f'/staff/consultations/{DECIDED}/commentary?provision=art_1', 'summary')
    window.both(f'/staff/consultations/{DECIDED}/hand-over', 'handover', 'images')
    window.visit('/staff/news')
    item = window.run('return document.querySelector("td a").pathname')
    window.both(item, 'news')


def legal(window):
    window.sign_in('legal')
    window.both('/staff/inbox', 'inbox')
    for path, name in (('dispositions', 'dispositions'), ('conclusion', 'conclusion')):
        window.both(f'/staff/consultations/{DECIDED}/{path}', name, 'images')
    window.both(f'/staff/consultations/{DECIDED}/revision', 'revision', before=to('.side'))


def custodians(window):
    window.sign_in('custodian')
    window.both('/staff/custody', 'custody')


if __name__ == '__main__':
    screen = Window()
    try:
        for part in (readers, drafters, administrators, moderators, operators, relations, legal, custodians):
            if len(sys.argv) == 2 or part.__name__ in sys.argv[2:]:
                part(screen)
    finally:
        screen.close()
