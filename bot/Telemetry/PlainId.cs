namespace PartnershipBot.Telemetry;

/// <summary>An id that comes from outside and names nobody, as the log has it: on one line, without signs that a terminal obeys.</summary>
internal readonly struct PlainId
{
    private const int Most = 120;

    private readonly string? _id;

    private PlainId(string? id) => _id = id;

    public static implicit operator PlainId(string? id) => new(id);

    public override string ToString() =>
        string.IsNullOrEmpty(_id) ? "-" : string.Concat(_id.Take(Most).Select(static c => char.IsAscii(c) && !char.IsControl(c) ? c : '?'));
}
