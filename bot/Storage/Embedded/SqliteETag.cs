using System.Globalization;

namespace PartnershipBot.Storage.Embedded;

internal static class SqliteETag
{
    public static string Format(long version) => version.ToString("x", CultureInfo.InvariantCulture);

    public static long Parse(string etag) =>
        etag == TableWrite.AnyVersion ? RowWrite.AnyVersion
        : long.TryParse(etag, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var version) && version > 0 ? version
        : RowWrite.NoVersion;
}
