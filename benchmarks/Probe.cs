using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PartnershipBot.Bench;

/// <summary>Asks the hook inside a program what it has allocated.</summary>
public sealed class Probe(int port)
{
    /// <summary>Bytes allocated so far.</summary>
    public long Allocated()
    {
        using var client = new TcpClient();
        client.Connect(IPAddress.Loopback, port);
        using var reader = new StreamReader(client.GetStream());
        return long.Parse(reader.ReadLine()!, CultureInfo.InvariantCulture);
    }
}
