for s in ('', 'abc', 'long text', '中'):
    print(f'[{s:5}][{s:>5}][{s:^5}][{s:*<7}][{s:.2}][{s:>6.1}][{s!r:>8}][{s!a}]')
# expect: [     ][     ][     ][*******][][      ][      '']['']
# expect: [abc  ][  abc][ abc ][abc****][ab][     a][   'abc']['abc']
# expect: [long text][long text][long text][long text][lo][     l]['long text']['long text']
# expect: [中    ][    中][  中  ][中******][中][     中][     '中']['\u4e2d']
