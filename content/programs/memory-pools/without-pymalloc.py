import sysconfig

print(sysconfig.get_config_var('WITH_PYMALLOC'))  # expect: 0
# real CPython only
