// Links on which the page, the command line and the module must agree, digit for digit.

export const LINKS = [
  '?v=1',
  '?v=1&regime=uk&turnover=330m&people=82946&data=health.criminal&harm=severe&mfa=none',
  '?v=1&regime=uk&turnover=3486494&pin.seriousness=17&pin.size=0.8&pin.final=60000',
  '?v=1&regime=uk&body=public&turnover=744m&people=9483&gain=12345&articles=32_5-1-f_33.34&settlement=late',
  '?v=1&regime=eu&turnover=98.66m&people=1234567&days=1&hardship=yes',
  '?v=1&people=many&colour=red&colour=blue',
];
