using System.Security.Cryptography;
using System.Text;

namespace PartnershipBot.Telemetry;

/// <summary>
/// An id of a person, of their conversation or library, as logs and spans have it: a print, the same for the same id, from which nobody is found
/// but by whoever knows the id. It is the first twelve digits of its SHA-256 (<c>printf %s ID | sha256sum</c>).
/// </summary>
internal readonly struct LogId
{
    private const int Digits = 12;

    private readonly string? _id;

    private LogId(string? id) => _id = id;

    public static implicit operator LogId(string? id) => new(id);

    /// <summary>The print of an id; a dash where there is none.</summary>
    public static string Of(string? id) => new LogId(id).ToString();

    public override string ToString() =>
        string.IsNullOrEmpty(_id) ? "-" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_id)))[..Digits];
}
